package org.cooperationhub.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Speaks clamd's INSTREAM command on the loopback address, as the manual clamd(8) has it, with the one signature that
 * every scanner knows. A real clamd cannot be had where tests run without packages of the system.
 */
public final class ClamdPeer implements AutoCloseable {
    /** The test file of EICAR, in two parts so that no scanner takes this source for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** A file with these words is answered as a scanner does that is out of memory, or not at all. */
    public static final String TOO_MUCH = "more than this scanner takes";

    public static final String NO_ANSWER = "no answer to this one";

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
    private final ServerSocket server;

    public ClamdPeer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        if (!java.util.Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
            say(socket, "UNKNOWN COMMAND");
            return;
        }
        var file = new ByteArrayOutputStream();
        for (var length = in.readInt(); length != 0; length = in.readInt()) {
            var piece = in.readNBytes(length);
            if (piece.length < length) throw new EOFException();
            file.write(piece);
        }
        var text = file.toString(ISO_8859_1);
        if (text.contains(EICAR)) say(socket, "stream: Eicar-Test-Signature FOUND");
        else if (text.contains(TOO_MUCH)) say(socket, "INSTREAM size limit exceeded. ERROR");
        else if (!text.contains(NO_ANSWER)) say(socket, "stream: OK");
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\0").getBytes(US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
