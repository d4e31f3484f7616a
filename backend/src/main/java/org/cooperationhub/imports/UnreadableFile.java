package org.cooperationhub.imports;

import java.io.Serial;
import org.cooperationhub.common.Words;

/** The file cannot be read on, so nothing of it is written. */
final class UnreadableFile extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final long line;

    /** @param line from 1; 0 where it is not known. The first part of the sentence. */
    UnreadableFile(String code, long line, Object... params) {
        super(Words.say("unreadable." + code, with(line, params)));
        this.code = code;
        this.line = line;
    }

    private static Object[] with(long line, Object[] params) {
        var all = new Object[params.length + 1];
        all[0] = line;
        System.arraycopy(params, 0, all, 1, params.length);
        return all;
    }

    Failure failure() {
        return new Failure(code, line == 0 ? null : line, String.valueOf(getMessage()));
    }
}
