package org.cooperationhub.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.jspecify.annotations.Nullable;

/** What its sender says a file is: by the extension of its name and by {@code Content-Type}. The bytes decide. */
record FileLabel(FileName name, @Nullable String declared) {
    private static final Set<String> SAY_NOTHING = Set.of(FileBytes.UNKNOWN, "binary/octet-stream");

    static FileLabel of(FileName name, @Nullable String contentType) {
        var type = contentType == null
                ? FileBytes.UNKNOWN
                : contentType.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
        return new FileLabel(name, SAY_NOTHING.contains(type) ? null : type);
    }

    /** The format of the file; 422 if the label says another one than the bytes, 415 if it is none of those taken. */
    DocumentFormat agreedWith(FileBytes bytes, Set<DocumentFormat> taken) throws IOException {
        var byName = byName();
        var named = FileBytes.named(name.extension());
        // a script is text as well, so its name says no untruth; it is not taken all the same
        if (byName.isEmpty() && bytes.formats().contains(DocumentFormat.TXT) && isOtherText(named))
            throw notTaken(named, taken);
        if (byName.isEmpty() && bytes.formats().isEmpty()) throw notTaken(bytes.mediaType(), taken);
        var faults = contradictions(bytes, named);
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        var format = byName.or(() -> byDeclaration(bytes))
                .orElseGet(() -> bytes.formats().getFirst());
        if (!taken.contains(format)) throw notTaken(format.mediaType, taken);
        return format;
    }

    private static boolean isOtherText(String named) {
        return !named.equals(FileBytes.UNKNOWN) && FileBytes.isText(named);
    }

    private List<Fault> contradictions(FileBytes bytes, String named) {
        var faults = new ArrayList<Fault>();
        var rightlyNamed = byName().map(bytes.formats()::contains).orElse(named.equals(FileBytes.UNKNOWN));
        if (!rightlyNamed) faults.add(misnamed(name.extension(), bytes));
        if (declared != null
                && !declared.equals(bytes.mediaType())
                && byDeclaration(bytes).isEmpty()) faults.add(misdeclared(declared, bytes));
        return faults;
    }

    private Optional<DocumentFormat> byName() {
        return Arrays.stream(DocumentFormat.values())
                .filter(each -> each.extensions.contains(name.extension()))
                .findFirst();
    }

    private Optional<DocumentFormat> byDeclaration(FileBytes bytes) {
        var type = declared;
        return type == null
                ? Optional.empty()
                : bytes.formats().stream().filter(each -> each.calledBy(type)).findFirst();
    }

    private static Fault misnamed(String extension, FileBytes bytes) {
        var text = bytes.mediaType().equals(FileBytes.UNKNOWN)
                && List.of("txt", "csv", "json", "geojson").contains(extension);
        return Fault.parameter(
                        "name",
                        "file-mislabelled",
                        Words.say(text ? "fault.file-not-text" : "fault.file-named", extension, bytes.mediaType()))
                .with(Map.of("named", extension, "detected", bytes.mediaType()));
    }

    private static Fault misdeclared(String declared, FileBytes bytes) {
        return Fault.header(
                        "Content-Type",
                        "file-mislabelled",
                        Words.say("fault.file-declared", declared, bytes.mediaType()))
                .with(Map.of("declared", declared, "detected", bytes.mediaType()));
    }

    private static ProblemException notTaken(String detected, Set<DocumentFormat> taken) {
        var types = taken.stream().sorted().map(each -> each.mediaType).toList();
        var names =
                taken.stream().sorted().map(each -> each.extensions.getFirst()).collect(Collectors.joining(", "));
        var fault = Fault.at("", "file-type-not-allowed", Words.say("fault.file-type-not-allowed", detected, names))
                .with(Map.of("detected", detected, "allowed", types));
        return Problems.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, Map.of("Accept", String.join(", ", types)), fault);
    }
}
