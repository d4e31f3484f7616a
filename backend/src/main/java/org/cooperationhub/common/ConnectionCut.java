package org.cooperationhub.common;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;

/** Lets so many bytes through and then closes the connection. */
final class ConnectionCut extends ChannelOutboundHandlerAdapter {
    private int left;
    private boolean closed;

    ConnectionCut(int after) {
        this.left = after;
    }

    @Override
    public void write(ChannelHandlerContext to, Object message, ChannelPromise written) {
        if (!closed && message instanceof ByteBuf bytes && bytes.readableBytes() <= left) {
            left -= bytes.readableBytes();
            var unused = to.write(message, written);
            return;
        }
        if (!closed && left > 0 && message instanceof ByteBuf bytes) {
            var unused = to.writeAndFlush(bytes.readRetainedSlice(left));
        }
        ReferenceCountUtil.release(message);
        written.tryFailure(new ClosedChannelException());
        if (!closed) {
            var unused = to.close();
        }
        closed = true;
    }
}
