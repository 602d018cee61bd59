package justright.house;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// What no line may do, wherever it stands.
@AnalyzeClasses(packages = "justright", importOptions = ImportOption.DoNotIncludeTests.class)
class CraftTest {

    /// A pause moves nothing; the clocks of autosave and of the speaker move nothing but a number; the light of what is
    /// being moved asks (CalmTest).
    @ArchTest
    static final ArchRule NOTHING_ELSE_IS_ANIMATED = noClasses()
            .that(
                    DescribedPredicate.not(
                            nameMatching(
                                    "justright\\.(ui\\.frame\\.FramePump.*|ui\\.control\\.(Notice|RunningBar|MovingSetting)|app\\.Autosave|app\\.shell\\.SpeakerView)")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.animation..")
            .because("what moves by itself must ask whether motion is to be reduced");

    @ArchTest
    static final ArchRule ONE_BRIDGE_TO_THE_SCREEN = noClasses()
            .that()
            .resideOutsideOfPackage("justright.ui.frame..")
            .should()
            .callMethodWhere(call("javafx\\.application\\.Platform", "runLater"))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.animation.AnimationTimer")
            .because("a runLater per training step floods the screen's thread; FramePump delivers at its pace");

    @ArchTest
    static final ArchRule THREADS = noClasses()
            .that()
            .resideOutsideOfPackages("justright.training..", "justright.store..")
            .should()
            .callMethodWhere(call("java\\.lang\\.Thread", "ofPlatform|ofVirtual|startVirtualThread|start"))
            .orShould()
            .callConstructorWhere(call("java\\.lang\\.Thread|java\\.util\\.Timer", "<init>"))
            .orShould()
            .callMethodWhere(call(CompletableFuture.class.getName().replace(".", "\\."), ".*Async"))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.util\\.concurrent\\..*(Executor.*|ForkJoinPool)"))
            .orShould()
            .dependOnClassesThat(nameMatching("javafx\\.concurrent\\..*"))
            .because("who makes a thread must end it: training and files only");

    @ArchTest
    static final ArchRule LOOKS = noClasses()
            .should()
            .callMethodWhere(call("javafx\\..*", "setStyle"))
            .because("looks live in style sheets, where themes can change them");

    @ArchTest
    static final ArchRule CHANCE = noClasses()
            .should()
            .callMethodWhere(call("java\\.lang\\.(Strict)?Math", "random"))
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat(nameMatching(
                    "java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom|java\\.util\\.UUID"))
            .because("the same settings and seed give the same run, bit for bit");

    @ArchTest
    static final ArchRule CLOCK = noClasses()
            .that()
            .resideInAPackage("justright.engine..")
            .should()
            .callMethodWhere(call("java\\.lang\\.System", "nanoTime|currentTimeMillis"))
            .because("what is computed must not depend on when");

    @ArchTest
    static final ArchRule STATICS_ARE_FINAL =
            fields().that().areStatic().should().beFinal().because("state that belongs to nobody is reset by nobody");

    @ArchTest
    static final ArchRule STATICS_ARE_CONSTANT = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(nameMatching("java\\.util\\.concurrent\\..*"
                    + "|java\\.util\\.(Array|Linked|Hash|LinkedHash|Tree|Enum|WeakHash)(List|Map|Set|Deque)"
                    + "|java\\.lang\\.(StringBuilder|ThreadLocal)|javafx\\.beans\\..*|javafx\\.collections\\..*"))
            .because("a final field of changing content is a mutable static all the same");

    @ArchTest
    static final ArchRule SNAPSHOTS = classes()
            .that()
            .haveSimpleNameEndingWith("Snapshot")
            .or()
            .haveSimpleNameEndingWith("Hyperparameters")
            .should()
            .beRecords()
            .because("only immutable values cross threads");

    @ArchTest
    static final ArchRule STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage("justright.app.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("only the command line speaks to a terminal");

    @ArchTest
    static final ArchRule NO_MARKUP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.fxml..", "javafx.scene.web..", "javafx.embed..")
            .because("views are code, and pages of the web are none");

    @ArchTest
    static final ArchRule FILES_ARE_DATA = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.io\\.Object(In|Out)putStream|java\\.io\\.Externalizable"))
            .because("a file must never become code");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("java\\.net\\.(http\\..*|(Server)?Socket|HttpURLConnection|Datagram.*)"))
            .because("the program never needs the network");

    @ArchTest
    static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .because("a name says what a thing is");

    private static DescribedPredicate<JavaCall<?>> call(String owner, String method) {
        return DescribedPredicate.describe(
                "call of " + owner + "." + method,
                call -> call.getTargetOwner().getName().matches(owner)
                        && call.getName().matches(method));
    }
}
