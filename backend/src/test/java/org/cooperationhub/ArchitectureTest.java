package org.cooperationhub;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cooperationhub.change.ChangeListener;
import org.cooperationhub.change.Recorded;
import org.junit.jupiter.api.Test;

/** The shape of the code: features stand in one line, and each imports only those before it. */
class ArchitectureTest {
    private static final String ROOT = "org.cooperationhub.";
    private static final List<String> LINE = List.of(
            "common",
            "change",
            "codelist",
            "country",
            "organisation",
            "account",
            "money",
            "file",
            "officialtext",
            "initiative",
            "project",
            "result",
            "publication",
            "history",
            "trace",
            "source",
            "feed",
            "iati",
            "export",
            "imports",
            "webhook",
            "directory",
            "admission",
            "membership",
            "audit");
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cooperationhub");

    private static String[] packages(List<String> features) {
        return features.stream().map(each -> ROOT + each + "..").toArray(String[]::new);
    }

    @Test
    void each_feature_knows_only_those_before_it() {
        for (var i = 0; i < LINE.size() - 1; i++)
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + LINE.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(LINE.subList(i + 1, LINE.size())))
                    .check(ALL);
    }

    @Test
    void every_package_stands_in_the_line_or_writes_the_contract() {
        classes()
                .should()
                .resideInAnyPackage(
                        packages(java.util.stream.Stream.concat(LINE.stream(), java.util.stream.Stream.of("contract"))
                                .toList()))
                .check(ALL);
    }

    @Test
    void a_feature_is_one_flat_folder() {
        assertThat(ALL)
                .allSatisfy(each -> assertThat(each.getPackageName().substring(ROOT.length()))
                        .doesNotContain("."));
    }

    @Test
    void what_writes_the_contract_stands_apart() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(LINE))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "contract..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(LINE.subList(1, LINE.size())))
                .check(ALL);
    }

    @Test
    void nothing_is_named_for_a_layer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Impl|Util|Utils|Manager|Helper|DTO|Dto)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*")
                .check(ALL);
    }

    @Test
    void whatever_is_recorded_notes_its_changes() {
        classes()
                .that()
                .areAssignableTo(Recorded.class)
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<JavaClass>("carry the change listener") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var noted = type.isAnnotatedWith(Entity.class)
                                && type.isAnnotatedWith(EntityListeners.class)
                                && Arrays.asList(type.getAnnotationOfType(EntityListeners.class)
                                                .value())
                                        .contains(ChangeListener.class);
                        events.add(new SimpleConditionEvent(type, noted, type.getName() + " notes its changes"));
                    }
                })
                .check(ALL);
    }

    @Test
    void every_endpoint_says_who_may_call_it() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(DescribedPredicate.describe(
                        "who may call it",
                        each -> List.of("PermitAll", "Authenticated", "RolesAllowed")
                                .contains(each.getRawType().getSimpleName())))
                .check(ALL);
    }

    @Test
    void only_repositories_resources_and_the_clock_touch_the_database() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveSimpleNameEndingWith("Summary")
                .or()
                .haveSimpleNameEndingWith("Input")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(ALL);
    }

    /** Bulk statements pass the change listener by: whatever they write would never be announced. */
    @Test
    void no_query_writes_recorded_entities_in_bulk() throws IOException {
        var entities = ALL.stream()
                .filter(each -> each.isAssignableTo(Recorded.class))
                .map(JavaClass::getSimpleName)
                .toList();
        var tables = entities.stream()
                .map(each -> each.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT))
                .toList();
        var names = String.join("|", entities) + "|" + String.join("|", tables);
        var bulk = Pattern.compile("\\b(?:update|delete(?: from)?|insert(?: ignore)? into)\\s+(?:" + names + ")\\b");
        var found = new ArrayList<String>();
        try (var files = Files.walk(java.nio.file.Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var matcher = bulk.matcher(Files.readString(file));
                while (matcher.find()) found.add(file.getFileName() + ": " + matcher.group());
            }
        }
        // the counter of project numbers is no part of what an organisation shows
        found.remove("Organisations.java: update organisation");
        assertThat(found).isEmpty();
        for (var each : ALL)
            for (var call : each.getMethodCallsFromSelf())
                if (call.getTargetOwner().getName().startsWith("io.quarkus.hibernate.orm.panache"))
                    assertThat(call.getName())
                            .as(each.getName())
                            .isNotIn("update", "delete", "deleteAll", "deleteById");
    }

    @Test
    void every_package_is_null_marked() {
        classes()
                .that(DescribedPredicate.describe(
                        "hold a package's description",
                        each -> each.getSimpleName().equals("package-info")))
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .check(ALL);
        for (var feature : LINE)
            assertThat(java.nio.file.Path.of("src/main/java/org/cooperationhub/" + feature + "/package-info.java"))
                    .exists();
    }
}
