package justright.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which room may import which: data runs one way, imports run one way.
@AnalyzeClasses(packages = "justright", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    private static final String[] JDK = {"java..", "org.jspecify.."};

    /// Labs prepare data and read weights in the engine's own matrices.
    private static final String READS_MATRICES = "justright.labs.*..";

    @ArchTest
    static final ArchRule ENGINE = room("engine")
            .onlyDependOnClassesThat(any(JDK, "justright.engine..", "org.ejml..", "jdk.incubator.vector..")
                    .or(resideInAPackage("de.siegmar.fastcsv..")))
            .because("numbers must be usable and testable without a screen, threads or words for people");

    @ArchTest
    static final ArchRule CSV_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackage("justright.engine.data..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..")
            .because("reading tables is one idea in one place");

    @ArchTest
    static final ArchRule ENGINE_KNOWS_NO_THREADS = noClasses()
            .that()
            .resideInAPackage("justright.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent..", "java.time..")
            .because("the same settings and seed give the same run on any number of threads and at any time");

    @ArchTest
    static final ArchRule SETTING = room("setting")
            .onlyDependOnClassesThat(any(JDK, "justright.setting..", "javafx.beans..", "javafx.collections.."))
            .because("a knob is declared once, for controls, files and the command line alike");

    @ArchTest
    static final ArchRule TRAINING = room("training")
            .onlyDependOnClassesThat(any(JDK, "justright.training..", "justright.engine..", "org.ejml.."))
            .because("training knows no screen: it must run headless and be tested without a toolkit");

    @ArchTest
    static final ArchRule EJML = noClasses()
            .that()
            .resideOutsideOfPackages("justright.engine..", "justright.training..", READS_MATRICES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ejml..")
            .because("above training only immutable plain values cross; labs read the engine's matrices");

    @ArchTest
    static final ArchRule MATRIX_ALGORITHMS = noClasses()
            .that()
            .resideOutsideOfPackages("justright.engine..", "justright.training..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ejml.dense..")
            .because("linear algebra is the engine's");

    @ArchTest
    static final ArchRule UI = room("ui")
            .onlyDependOnClassesThat(
                    any(JDK, "justright.ui..", "justright.setting..", "justright.training..", "justright.engine..")
                            .or(resideInAnyPackage(
                                    "javafx..",
                                    "javax.swing..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp.ikonli..",
                                    "org.commonmark..",
                                    "org.scilab.forge..")))
            .because("parts of the screen serve every lab and know none");

    @ArchTest
    static final ArchRule AWT = noClasses()
            .that()
            .resideOutsideOfPackage("justright.ui.formula..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..", "org.scilab.forge..")
            .because("AWT only collects the outlines of formulas");

    @ArchTest
    static final ArchRule LAB = room("lab")
            .onlyDependOnClassesThat(
                    any(JDK, "justright.lab..", "justright.ui..", "justright.training..", "justright.setting..")
                            .or(resideInAPackage("javafx..")))
            .because("the contract is what all labs share");

    @ArchTest
    static final ArchRule STORE = room("store")
            .onlyDependOnClassesThat(any(
                            JDK,
                            "justright.store..",
                            "justright.lab..",
                            "justright.setting..",
                            "justright.training..",
                            "justright.engine..",
                            "justright.ui.text..",
                            "tools.jackson..")
                    .or(nameMatching("justright\\.ui\\.theme\\.Theme")))
            .because("files hold states and plain values: of the screen only the names of languages and themes");

    @ArchTest
    static final ArchRule JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("justright.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("what files look like is decided in one room");

    @ArchTest
    static final ArchRule LABS = classes()
            .that()
            .resideInAPackage("justright.labs.*..")
            .should()
            .onlyDependOnClassesThat(any(
                            JDK,
                            "justright.labs.*..",
                            "justright.lab..",
                            "justright.ui..",
                            "justright.training..",
                            "justright.setting..",
                            "justright.engine..")
                    .or(resideInAnyPackage("javafx..", "org.ejml..")))
            .because("a lab uses the contract, the parts and the engine, never the app around it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule LABS_ARE_STRANGERS = slices().matching("justright.labs.(*)..")
            .should()
            .notDependOnEachOther()
            .because("what two labs need belongs to a room below")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_LIST_KNOWS_LABS = noClasses()
            .that()
            .resideOutsideOfPackage("justright.labs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("justright.labs.*..")
            .because("a lab is added in one folder and one line");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_APP = noClasses()
            .that()
            .resideOutsideOfPackage("justright.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("justright.app..")
            .because("the app puts everything together, from above");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_SCENE_GRAPH = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .or()
            .resideInAPackage("justright.setting..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("javafx.scene..").and(not(nameMatching("javafx\\.scene\\.paint\\..*"))))
            .because("models are tested and run without a view");

    @ArchTest
    static final ArchRule FAULTS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "justright.engine.network..", "justright.labs.gradientcheck..", "justright.labs.curveclinic..")
            .should()
            .callMethodWhere(target(name("withFault")))
            .because("a wrong gradient is asked for where it is to be found, and nowhere by accident");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("justright.(**)")
            .should()
            .beFreeOfCycles()
            .because("packages that need each other are one package");

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould room(String name) {
        return classes().that().resideInAPackage("justright." + name + "..").should();
    }

    private static DescribedPredicate<JavaClass> any(String[] some, String... others) {
        return resideInAnyPackage(some).or(resideInAnyPackage(others));
    }
}
