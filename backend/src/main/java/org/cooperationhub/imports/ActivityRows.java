package org.cooperationhub.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.cooperationhub.common.Words;
import org.cooperationhub.iati.ActivityFile;
import org.cooperationhub.iati.IatiFinding;
import org.cooperationhub.iati.ReadActivity;
import org.cooperationhub.iati.UnreadableXml;
import org.jspecify.annotations.Nullable;

/** IATI activities, each a row; its identifier is the id of the source. */
final class ActivityRows implements RowReader {
    private final ActivityFile file;
    private int number;

    ActivityRows(InputStream from, Predicate<String> members) throws UnreadableFile {
        try {
            this.file = new ActivityFile(from, members);
        } catch (UnreadableXml broken) {
            throw unreadable(broken);
        }
    }

    @Override
    public @Nullable ReadRow next() throws UnreadableFile {
        try {
            var activity = file.next();
            return activity == null ? null : row(activity);
        } catch (UnreadableXml broken) {
            throw unreadable(broken);
        }
    }

    private ReadRow row(ReadActivity from) {
        var item = JsonNodeFactory.instance.objectNode();
        if (!from.identifier().isEmpty()) item.put("externalId", from.identifier());
        if (from.project() != null && from.version() != null) item.put("ifVersion", from.version());
        item.set("data", from.input());
        number++;
        return new ReadRow(number, number, from.xml(), item, from.project(), findings(from.findings()));
    }

    private static List<Finding> findings(List<IatiFinding> of) {
        return of.stream()
                .map(each -> new Finding(
                        Finding.severity(each.severity()),
                        each.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        each.path(),
                        null,
                        Words.say("finding.iati." + each.code().name(), each.path(), each.detail()),
                        each.times()))
                .toList();
    }

    static UnreadableFile unreadable(UnreadableXml from) {
        var code =
                "xml-" + from.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return new UnreadableFile(code, from.line());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
