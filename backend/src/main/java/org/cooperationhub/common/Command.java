package org.cooperationhub.common;

import java.util.List;

/** Something that an operator runs instead of the server: {@code java -jar quarkus-run.jar NAME …}. */
public interface Command {
    String name();

    /** One line. */
    String summary();

    /** The exit status. */
    int run(List<String> arguments);
}
