package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.cooperationhub.common.Command;

/** Makes the dumps now. The exit status is 1 if none could be made. */
@ApplicationScoped
class MakeDump implements Command {
    @Inject
    MakeDumps make;

    @Override
    public String name() {
        return "make-dump";
    }

    @Override
    public String summary() {
        return "writes every published project into a dump of each form";
    }

    @Override
    public int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            System.err.println(name() + "  " + summary());
            return 2;
        }
        try {
            var made = make.run();
            made.forEach(
                    each -> System.out.printf("%s  %,d projects, %,d bytes%n", each.name, each.records, each.size));
            if (made.isEmpty()) System.out.println("another instance is making them");
            return made.isEmpty() ? 1 : 0;
        } catch (IOException failed) {
            System.err.println("no dump: " + failed.getMessage());
            return 1;
        }
    }
}
