package org.cooperationhub.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.common.Languages;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Utf8;
import org.cooperationhub.common.Words;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Invites from a table of people: each row by itself, with what is wrong in it. */
@ApplicationScoped
class InvitationFile {
    private static final int MOST_ROWS = 500;
    private static final Set<String> NEEDED = Set.of("email", "role");
    private static final Set<String> COLUMNS = Set.of("email", "role", "name", "language");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    @Inject
    House house;

    @Inject
    Invitations invitations;

    @Inject
    InvitationWrites writes;

    @Inject
    Caller caller;

    private record Line(long number, CSVRecord cells) {
        @Nullable
        String cell(String column) {
            var value = cells.isSet(column) ? cells.get(column) : "";
            return value.isEmpty() ? null : value;
        }

        String address() {
            var email = cell("email");
            return email == null ? "" : email.toLowerCase(Locale.ROOT);
        }
    }

    InvitationBatchView invite(Organisation organisation, byte[] bytes) {
        if (organisation.keycloakId == null) throw Problems.wrongState("no-accounts");
        var lines = lines(text(bytes));
        var taken = new HashSet<>(invitations.taken(
                organisation, lines.stream().map(Line::address).toList()));
        if (invitations.openAt(organisation) + lines.size() > InvitationWrites.MOST)
            throw Problems.wrongState("invitations-full", InvitationWrites.MOST);
        var gives = house.gives(organisation);
        var rows = lines.stream()
                .map(each -> row(organisation, each, gives, taken))
                .toList();
        var invited =
                (int) rows.stream().filter(each -> each.findings().isEmpty()).count();
        return new InvitationBatchView(invited, rows.size() - invited, rows);
    }

    private InvitationBatchView.Row row(
            Organisation organisation, Line line, Set<MemberRole> gives, Set<String> taken) {
        var role = role(line.cell("role"));
        var faults = faults(line, role, gives);
        if (faults.isEmpty() && role != null) {
            if (!taken.add(line.address())) faults.add(fault("/email", "invited-already"));
            else {
                if (role == MemberRole.ORG_ADMIN) caller.requireRecentSignIn();
                writes.sent(
                        organisation,
                        new InvitationInput(line.address(), role, line.cell("name"), line.cell("language")));
            }
        }
        return new InvitationBatchView.Row(line.number, line.cell("email"), role, faults);
    }

    private static List<Fault> faults(Line line, @Nullable MemberRole role, Set<MemberRole> gives) {
        var faults = new ArrayList<Fault>();
        var address = line.address();
        if (address.length() > 254 || !address.matches(InvitationInput.ADDRESS))
            faults.add(fault("/email", "not-an-address"));
        if (role == null) faults.add(fault("/role", "not-a-code", "READER, EDITOR, ORG_ADMIN"));
        else if (!gives.contains(role)) faults.add(fault("/role", "not-below-yours"));
        var name = line.cell("name");
        if (name != null && name.length() > 200) faults.add(fault("/name", "not-a-name"));
        var language = line.cell("language");
        if (language != null && !Languages.ALL.contains(language)) faults.add(fault("/language", "not-a-hub-language"));
        return faults;
    }

    private static @Nullable MemberRole role(@Nullable String cell) {
        return Arrays.stream(MemberRole.values())
                .filter(each -> each.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElse(null);
    }

    private static String text(byte[] bytes) {
        try {
            return Utf8.text(bytes);
        } catch (CharacterCodingException other) {
            throw refused("not-utf-8");
        }
    }

    private static List<Line> lines(String text) {
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT)
                .get()) {
            var header = Set.copyOf(parser.getHeaderNames());
            if (!header.containsAll(NEEDED) || !COLUMNS.containsAll(header)) throw header();
            return lines(parser);
        } catch (IllegalArgumentException | IOException | UncheckedIOException unreadable) {
            throw header();
        }
    }

    private static List<Line> lines(CSVParser parser) {
        var lines = new ArrayList<Line>();
        for (var cells : parser) {
            if (lines.size() == MOST_ROWS) throw refused("too-many-rows", MOST_ROWS);
            lines.add(new Line(parser.getCurrentLineNumber(), cells));
        }
        if (lines.isEmpty()) throw refused("no-rows");
        return lines;
    }

    private static ProblemException header() {
        return refused("wrong-header", "email, role, name, language");
    }

    private static ProblemException refused(String code, Object... params) {
        return Problems.invalid(List.of(fault("", code, params)));
    }

    private static Fault fault(String pointer, String code, Object... params) {
        return Fault.at(pointer, code, Words.say("fault." + code, params));
    }
}
