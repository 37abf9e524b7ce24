package org.lianxi.architecture;

import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("模块之间的依赖以白名单为准")
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.lianxi");

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.lianxi.architecture.broken");

    @Test
    @DisplayName("每个包都属于名单上的模块，名单上没有空名")
    void everyPackageBelongsToAListedModule() {
        Set<String> modules = MAIN.stream().map(ArchitectureTest::moduleOf).collect(Collectors.toSet());
        assertThat(modules).isEqualTo(AllowList.MODULES.keySet());
    }

    @Test
    @DisplayName("模块只依赖名单允许的模块")
    void modulesUseOnlyWhatTheyMay() {
        AllowList.MODULES.forEach((module, allowed) -> modulesRule(module, allowed).check(MAIN));
    }

    @Test
    @DisplayName("类库只依赖名单允许的第三方库")
    void librariesStayLean() {
        AllowList.LIBRARIES.forEach((module, libraries) -> librariesRule(module, libraries).check(MAIN));
    }

    @Test
    @DisplayName("聚合与规则不认识 Spring、Kafka、MongoDB 和 HTTP")
    void decisionsAreFreeOfTechnology() {
        decisionRule(AllowList.COMMAND).check(MAIN);
    }

    @Test
    @DisplayName("日志的树、签名与核对只用 JDK；读取处不认识命令行")
    void theLogIsReadableInAnHour() {
        AllowList.PACKAGES.forEach((name, allowed) -> packageRule(name, allowed).check(MAIN));
    }

    @Test
    @DisplayName("没有人向控制台打印，时间只来自注入的时钟")
    void nobodyPrintsOrAsksTheWallClock() {
        wallClockRule(Set.of(AllowList.COMMAND, AllowList.QUERY, AllowList.NOTIFICATION)).check(MAIN);
    }

    @Test
    @DisplayName("每条架构规则都会失败：故意写坏的类被逐一查出")
    void everyRuleCanFail() {
        String broken = "org.lianxi.architecture.broken";
        for (ArchRule rule : new ArchRule[] { modulesRule(broken, Set.of()), librariesRule(broken, Set.of("java.")),
                packageRule(broken, Set.of()), decisionRule(broken), wallClockRule(Set.of(broken)) }) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(BROKEN));
        }
    }

    private static String moduleOf(JavaClass type) {
        return AllowList.MODULES.keySet()
            .stream()
            .filter((module) -> within(type.getPackageName(), module))
            .findFirst()
            .orElse(type.getPackageName());
    }

    private static boolean within(String packageName, String root) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    private static ArchRule modulesRule(String module, Set<String> allowed) {
        return noClasses().that()
            .resideInAPackage(module + "..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe("belong to a module that is not allowed",
                    (target) -> within(target.getPackageName(), "org.lianxi")
                            && !within(target.getPackageName(), module)
                            && allowed.stream().noneMatch((name) -> within(target.getPackageName(), name))));
    }

    private static ArchRule librariesRule(String module, Set<String> libraries) {
        return classes().that()
            .resideInAPackage(module + "..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe("are on the list",
                    (target) -> within(target.getPackageName(), "org.lianxi") || target.getPackageName().isEmpty()
                            || libraries.stream().anyMatch((name) -> target.getPackageName().startsWith(name))));
    }

    private static ArchRule packageRule(String name, Set<String> allowed) {
        return classes().that()
            .resideInAPackage(name)
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe("are on the list",
                    (target) -> target.getPackageName().equals(name) || target.getPackageName().isEmpty()
                            || target.getPackageName().startsWith("java.")
                            || allowed.contains(target.getPackageName())));
    }

    private static ArchRule decisionRule(String root) {
        return noClasses()
            .that(DescribedPredicate.describe("decide",
                    (type) -> within(type.getPackageName(), root) && isDecision(type)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "com.mongodb..", "jakarta.servlet..",
                    "java.sql..");
    }

    private static boolean isDecision(JavaClass type) {
        boolean rule = type.getAllRawInterfaces()
            .stream()
            .anyMatch((parent) -> parent.getSimpleName().equals("Rule")
                    || parent.getSimpleName().equals("ConferenceCommand"));
        boolean aggregate = type.getFields()
            .stream()
            .anyMatch((field) -> field.isAnnotatedWith(AggregateIdentifier.class));
        boolean state = type.getSimpleName().endsWith("State") || type.getSimpleName().equals("Standing");
        return rule || aggregate || (state && !type.isEnum());
    }

    private static ArchRule wallClockRule(Set<String> roots) {
        String[] packages = roots.stream().map((root) -> root + "..").toArray(String[]::new);
        return noClasses().that()
            .resideInAnyPackage(packages)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .accessField(System.class, "out");
    }

}
