package justright.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import justright.lab.LabState;
import justright.store.FileException;
import justright.ui.text.Phrase;

/// Names pictures, `l2-l1-light-en-1440x900.png`, in a lecture numbered, and has them painted.
record Pictures(Path folder, LookOptions look, PictureSize size, boolean presented) {

    void paint(Subjects.Choice choice, Surroundings surroundings) throws CommandException, FileException {
        makeFolder();
        choice.notices().forEach(surroundings::complain);
        RenderRequest request = new RenderRequest(
                folder, shots(choice), look.pictureTheme(), look.languageOrSystems(), size, presented);
        surroundings.launcher().render(request, surroundings::print);
    }

    private List<RenderRequest.Shot> shots(Subjects.Choice choice) {
        String end = String.join(
                "-", "", look.pictureTheme().id(), look.languageOrSystems().id(), size.toString());
        List<RenderRequest.Shot> shots = new ArrayList<>();
        for (LabState state : choice.states()) {
            String number = choice.lecture() ? String.format(Locale.ROOT, "%02d-", shots.size() + 1) : "";
            shots.add(new RenderRequest.Shot(folder.resolve(number + state.lab() + end + ".png"), state));
        }
        return shots;
    }

    private void makeFolder() throws FileException {
        String reason = "file.reason.denied";
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return;
            }
        } catch (FileAlreadyExistsException _) {
            reason = "file.reason.not-folder";
        } catch (IOException _) {
            // the reason is as good as any that the system would give
        }
        throw new FileException(Phrase.of("file.unwritable", folder.toString(), Phrase.of(reason)));
    }
}
