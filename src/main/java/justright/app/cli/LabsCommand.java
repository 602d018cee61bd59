package justright.app.cli;

import javafx.beans.property.SimpleObjectProperty;
import justright.lab.Lab;
import justright.lab.LabDescriptor;
import justright.ui.text.Words;
import picocli.CommandLine.Mixin;

/// `justright labs`: one line a lab, id, chapter and title, separated by tabs.
@picocli.CommandLine.Command(name = "labs")
final class LabsCommand implements Command {

    @Mixin
    private LookOptions lookOptions = new LookOptions();

    @Override
    public void run(Surroundings surroundings) {
        var language = new SimpleObjectProperty<>(lookOptions.languageOrSystems());
        for (Lab<?> lab : surroundings.labs()) {
            LabDescriptor descriptor = lab.descriptor();
            String title = new Words(language, descriptor.bundle()).get("title");
            surroundings.print(
                    String.join("\t", descriptor.id(), descriptor.chapter().id(), title));
        }
    }
}
