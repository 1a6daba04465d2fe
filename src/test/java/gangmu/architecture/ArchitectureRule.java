package gangmu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

/** One rule about the packages of the program, written for any root package so that planted mistakes can be tried. */
enum ArchitectureRule {
    EVERY_CLASS_HAS_ITS_PLACE {
        @Override
        ArchRule in(String root) {
            return classes()
                    .should()
                    .resideInAnyPackage(
                            root + ".app..",
                            root + ".ui.*..",
                            root + ".work..",
                            root + ".exchange..",
                            root + ".report..",
                            root + ".chart..",
                            root + ".explain..",
                            root + ".store..",
                            root + ".model..",
                            root + ".text..",
                            root + ".file..");
        }
    },

    PACKAGES_ARE_NULL_MARKED {
        @Override
        ArchRule in(String root) {
            return classes().should(Conditions.liveInANullMarkedPackage());
        }
    },

    ARROWS_POINT_DOWNWARDS {
        @Override
        ArchRule in(String root) {
            return layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("app")
                    .definedBy(root + ".app..")
                    .layer("ui")
                    .definedBy(resideInAPackage(root + ".ui..").and(not(resideInAPackage(root + ".ui.widget.."))))
                    .layer("ui.widget")
                    .definedBy(root + ".ui.widget..")
                    .layer("work")
                    .definedBy(root + ".work..")
                    .layer("exchange")
                    .definedBy(root + ".exchange..")
                    .layer("report")
                    .definedBy(root + ".report..")
                    .layer("chart")
                    .definedBy(root + ".chart..")
                    .layer("explain")
                    .definedBy(root + ".explain..")
                    .layer("store")
                    .definedBy(root + ".store..")
                    .layer("model")
                    .definedBy(root + ".model..")
                    .layer("text")
                    .definedBy(root + ".text..")
                    .layer("file")
                    .definedBy(root + ".file..")
                    .whereLayer("ui")
                    .mayOnlyAccessLayers("ui.widget", "work", "exchange", "report", "chart", "explain", "model", "text")
                    .whereLayer("ui.widget")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("work")
                    .mayOnlyAccessLayers("store", "model")
                    .whereLayer("exchange")
                    .mayOnlyAccessLayers("explain", "model", "text", "file")
                    .whereLayer("report")
                    .mayOnlyAccessLayers("model", "text", "chart", "explain", "file")
                    .whereLayer("chart")
                    .mayOnlyAccessLayers("explain", "model", "text")
                    .whereLayer("explain")
                    .mayOnlyAccessLayers("model", "text")
                    .whereLayer("store")
                    .mayOnlyAccessLayers("model", "file")
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("file")
                    .mayNotAccessAnyLayer();
        }
    },

    PACKAGES_FORM_NO_CYCLE {
        @Override
        ArchRule in(String root) {
            return slices().matching(root + ".(**)").should().beFreeOfCycles();
        }
    },

    FEATURES_DO_NOT_SEE_EACH_OTHER {
        @Override
        ArchRule in(String root) {
            return slices().matching(root + ".ui.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            alwaysTrue(),
                            resideInAnyPackage(root + ".ui.widget..", root + ".ui.desk..", root + ".ui.measure.."));
        }
    },

    ONLY_STORE_KNOWS_SQL {
        @Override
        ArchRule in(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..");
        }
    },

    ONLY_APP_NAMES_PLATFORM {
        @Override
        ArchRule in(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".app..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform");
        }
    },

    VIEW_MODELS_SEE_NO_SCENE {
        @Override
        ArchRule in(String root) {
            var toolkit = resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage(
                            "javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util..")));
            var widgets = resideInAPackage(root + ".ui.widget..").and(not(nameMatching(MODEL)));
            return noClasses()
                    .that(resideInAPackage(root + ".ui..").and(nameMatching(MODEL)))
                    .should()
                    .dependOnClassesThat(toolkit.or(widgets)
                            .or(resideInAnyPackage("org.controlsfx..", "atlantafx.."))
                            .as("are part of the JavaFX toolkit"));
        }
    },

    MODEL_STANDS_ON_THE_JDK_ALONE {
        @Override
        ArchRule in(String root) {
            return classes()
                    .that()
                    .resideInAPackage(root + ".model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(root + ".model..", "java..", "org.jspecify..", "com.ezylang.evalex..");
        }
    },

    MODEL_NEVER_ROUNDS_IN_BINARY {
        @Override
        ArchRule in(String root) {
            String model = root + ".model..";
            return CompositeArchRule.of(noFields()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(model)
                            .should(Conditions.holdFloatingPoint()))
                    .and(noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAPackage(model)
                            .should(Conditions.returnFloatingPoint()));
        }
    };

    /** View models, and the models of single fields that they are made of. */
    private static final String MODEL = ".*Model(\\$.*)?";

    /** The rule for a program whose root package is {@code root}; it fails where it finds nothing to look at. */
    abstract ArchRule in(String root);

    /** The classes that {@code importer} finds below {@code root}; package descriptions fill no package. */
    static JavaClasses classesBelow(String root, ClassFileImporter importer) {
        return importer.importPackages(root).that(not(simpleName("package-info")));
    }
}
