package org.cooperationhub.common;

import java.util.List;

/** What one kind of mail says. Its words are in {@code mail*.properties}, whole sentences in six languages. */
public interface Letter {
    /** Key of the subject; its parts are those of every sentence. */
    String subject();

    /** Keys of the sentences, in order. */
    List<String> sentences();

    /** Key of the text of the link. */
    String linkText();

    /** Key of the sentence that says why this person gets the mail. */
    String reason();

    /** What the sentences name, by number, in this language of the hub. Nothing in it needs to be harmless. */
    List<String> parts(String language);

    /** Address of the client's page that the link leads to, below the language, such as {@code /projects/0193…}. */
    String path();
}
