package org.cooperationhub.contract;

import java.util.ResourceBundle;

/** The English sentences of the problems, for the examples of the contract. */
final class Sentences {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("problems", java.util.Locale.ROOT);

    private Sentences() {}

    static String of(String key) {
        return ENGLISH.getString(key).replace("''", "'");
    }
}
