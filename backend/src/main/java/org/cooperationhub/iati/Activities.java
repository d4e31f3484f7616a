package org.cooperationhub.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cooperationhub.project.ProjectView;

/**
 * One {@code iati-activities} document, written activity by activity. Without its end tag it is not well formed, so
 * that what was cut off is seen; before it stands a comment with the number of activities.
 */
public final class Activities {
    private final XmlOut out;
    private final ActivityWriter activities;

    /** @param hub the hub's public address, without a slash at its end */
    public Activities(OutputStream to, String hub) throws IOException {
        try {
            out = new XmlOut(to);
            activities = new ActivityWriter(out, hub);
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    public void start(Instant now) throws IOException {
        tried(() -> {
            out.start();
            out.open("iati-activities");
            out.namespace();
            out.attribute("version", Iati.VERSION);
            out.attribute("generated-datetime", now.truncatedTo(ChronoUnit.SECONDS));
        });
    }

    /** @param members at least those that the project names */
    public void write(ProjectView project, Map<String, Member> members) throws IOException {
        tried(() -> activities.write(project, members));
    }

    /** @param note of the hub's own, such as the cursor of the feed */
    public void end(long count, String note) throws IOException {
        tried(() -> {
            out.comment(" end: " + count + " activities; " + note + " ");
            out.close();
            out.end();
        });
    }

    private static void tried(XmlOut.Content content) throws IOException {
        try {
            content.write();
        } catch (XMLStreamException failed) {
            if (failed.getNestedException() instanceof IOException broken) throw broken;
            throw new IOException(failed);
        }
    }
}
