package org.cooperationhub.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Asks a ClamAV daemon by its INSTREAM command (clamd(8)): pieces with their length, then one word back. */
final class ClamdScan implements VirusScan {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int TO_CONNECT = 5_000;
    private final String host;
    private final int port;
    private final int timeout;

    /** @param address {@code host:port} */
    ClamdScan(String address, Duration timeout) {
        var colon = address.lastIndexOf(':');
        if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}"))
            throw new IllegalStateException("FILES_CLAMD must be host:port, not " + address);
        host = address.substring(0, colon);
        port = Integer.parseInt(address.substring(colon + 1));
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Verdict scan(Path file) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), Math.min(timeout, TO_CONNECT));
            socket.setSoTimeout(timeout);
            send(file, socket);
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).strip());
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + Integer.BYTES));
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) throws IOException {
        var words = answer.replaceAll("[^\\x20-\\x7E]", "");
        if (words.equals("stream: OK")) return Verdict.CLEAN;
        if (words.startsWith("stream: ") && words.endsWith(" FOUND"))
            return new Verdict(ScanStatus.INFECTED, words.substring(8, words.length() - 6));
        throw new IOException("clamd answered: " + words);
    }
}
