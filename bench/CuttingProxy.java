package org.cooperationhub.publication;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Hands connections on to a port of this machine, and cuts each of them after a random number of bytes either way. */
final class CuttingProxy implements AutoCloseable {
    private static final int MOST = 400_000;
    private final ServerSocket server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
    private final AtomicInteger cuts = new AtomicInteger();
    private final SplittableRandom random = new SplittableRandom();
    private final int port;
    private volatile boolean cutting = true;

    CuttingProxy(int port) throws IOException {
        this.port = port;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    /** From now on connections stay whole. */
    void rest() {
        cutting = false;
    }

    private void accept() {
        try {
            while (true) {
                var near = server.accept();
                Thread.ofVirtual().start(() -> connect(near));
            }
        } catch (IOException closed) {
            // the end
        }
    }

    private void connect(Socket near) {
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), port);
            var left = new AtomicLong(next());
            Thread.ofVirtual().start(() -> copy(near, far, left));
            Thread.ofVirtual().start(() -> copy(far, near, left));
        } catch (IOException down) {
            close(near);
        }
    }

    private synchronized long next() {
        return random.nextInt(1, MOST);
    }

    private void copy(Socket from, Socket to, AtomicLong left) {
        var buffer = new byte[8192];
        try {
            for (var read = from.getInputStream().read(buffer); read >= 0; read = from.getInputStream().read(buffer)) {
                var rest = left.addAndGet(-read);
                if (cutting && rest < 0) {
                    to.getOutputStream().write(buffer, 0, (int) Math.max(0, rest + read));
                    cuts.incrementAndGet();
                    break;
                }
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException cut) {
            // the other end is told below
        } finally {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // what was to be
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
