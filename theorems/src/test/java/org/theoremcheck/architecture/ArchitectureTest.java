package org.theoremcheck.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import org.jspecify.annotations.NullMarked;

/** The architecture as rules: kernels ← engine ← generators ← theorems, reports ← theorems, witness ← theorems, and nothing else. */
class ArchitectureTest {
    private static final String ROOT = "org.theoremcheck.";
    /** The tests of the kernels are on the class path for the seed of the properties alone. */
    private static final Pattern TESTS_OF_KERNELS = Pattern.compile(".*(/kernels/target/test-classes/|-tests\\.jar).*");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(location -> !location.matches(TESTS_OF_KERNELS))
            .importPackages("org.theoremcheck");

    @Example
    void everyArrowBetweenModulesPointsDownTheHouse() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "*..")
                .layer("kernels")
                .definedBy(ROOT + "kernels..")
                .layer("engine")
                .definedBy(ROOT + "engine..")
                .layer("generators")
                .definedBy(ROOT + "generators..")
                .layer("reports")
                .definedBy(ROOT + "reports..")
                .layer("witness")
                .definedBy(ROOT + "witness..")
                .layer("theorems")
                .definedBy(ROOT + "theorems..")
                .whereLayer("kernels")
                .mayOnlyBeAccessedByLayers("engine", "generators", "theorems")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("generators", "theorems")
                .whereLayer("generators")
                .mayOnlyBeAccessedByLayers("theorems")
                .whereLayer("reports")
                .mayOnlyBeAccessedByLayers("theorems")
                .whereLayer("witness")
                .mayOnlyBeAccessedByLayers("theorems")
                .whereLayer("theorems")
                .mayNotBeAccessedByAnyLayer()
                .check(CODE);
    }

    @Example
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CODE);
    }

    @Example
    void onlyKernelsTouchTheIncubatingVectorApi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "kernels..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.incubator..")
                .because("it changes between JDKs; reach it through a backend of lane arithmetic")
                .check(CODE);
    }

    @Example
    void aClassIsANounOfTheTheory() {
        noClasses()
                .should(haveNameMatching(".*(Utils?|Helper|Manager|Impl)"))
                .because("such a name says where code was put, not what it means")
                .check(CODE);
    }

    @Example
    void aPackageIsAConcept() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..")
                .check(CODE);
    }

    @Example
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        classes().should(resideInANullMarkedPackage()).check(CODE);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info.java is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getName() + " has no @NullMarked package-info.java; write one beside it"));
            }
        };
    }
}
