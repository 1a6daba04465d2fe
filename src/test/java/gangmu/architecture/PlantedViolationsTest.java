package gangmu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import gangmu.WithoutScreen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule is tried on a small program of its own below {@code planted}, in which
 * the classes named Wrong… break it and those named Right… do not.
 */
@WithoutScreen
class PlantedViolationsTest {

    @ParameterizedTest
    @EnumSource
    void the_rule_finds_every_planted_violation_and_nothing_else(ArchitectureRule rule) {
        String root = rootOf(rule);
        JavaClasses planted = ArchitectureRule.classesBelow(root, new ClassFileImporter());

        EvaluationResult result = rule.in(root).evaluate(planted);

        String report = result.getFailureReport().toString();
        assertThat(named("Wrong", planted))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(report).contains(name));
        assertThat(named("Right", planted))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(report).doesNotContain(name));
    }

    @ParameterizedTest
    @EnumSource
    void the_rule_does_not_pass_on_an_empty_program(ArchitectureRule rule) {
        JavaClasses nothing = ArchitectureRule.classesBelow("planted.nothing", new ClassFileImporter());

        assertThatThrownBy(() -> rule.in("planted.nothing").check(nothing)).isInstanceOf(AssertionError.class);
    }

    private static String rootOf(ArchitectureRule rule) {
        return "planted." + rule.name().toLowerCase(Locale.ROOT) + ".gangmu";
    }

    private static List<String> named(String prefix, JavaClasses planted) {
        return planted.stream()
                .map(JavaClass::getSimpleName)
                .filter(name -> name.startsWith(prefix))
                .toList();
    }
}
