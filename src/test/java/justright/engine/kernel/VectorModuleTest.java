package justright.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorModuleTest {

    private static final String OPEN = "--add-exports=java.base/jdk.internal.module=ALL-UNNAMED";

    /// As the installed program is started.
    @Test
    void isBroughtInLater() throws Exception {
        assumeThat(Kernel.fastest()).isInstanceOf(VectorKernel.class);
        assertThat(fastestOf(List.of(OPEN))).isEqualTo("VectorKernel");
    }

    @Test
    void isLeftOutOnRequest() throws Exception {
        assertThat(fastestOf(List.of(OPEN, "-Djustright.kernel=plain"))).isEqualTo("PlainKernel");
    }

    @Test
    void isDoneWithoutWhereItCannotBeBroughtIn() throws Exception {
        assertThat(fastestOf(List.of())).isEqualTo("PlainKernel");
    }

    private static String fastestOf(List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FastestKernel.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
