package gangmu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import gangmu.WithoutScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@WithoutScreen
class ArchitectureTest {

    private static final JavaClasses PROGRAM = ArchitectureRule.classesBelow(
            "gangmu", new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS));

    @ParameterizedTest
    @EnumSource
    void the_program_keeps_the_rule(ArchitectureRule rule) {
        rule.in("gangmu").check(PROGRAM);
    }
}
