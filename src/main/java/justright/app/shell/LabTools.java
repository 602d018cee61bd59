package justright.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import justright.lab.OpenLab;
import justright.lab.RunControls;
import justright.ui.control.IconButton;
import justright.ui.control.Pictogram;
import justright.ui.life.Lifetime;
import justright.ui.text.Words;
import org.jspecify.annotations.Nullable;

/// What the top bar of an open lab offers: the run's controls, the shelf, steps, files, presenting, help.
final class LabTools {

    private final OpenLab open;
    private final Beats beats;
    private final LabHost host;
    private final Lifetime life;
    private final Words words;

    LabTools(OpenLab open, Beats beats, LabHost host, Lifetime life) {
        this.open = open;
        this.beats = beats;
        this.host = host;
        this.life = life;
        words = open.context().words();
    }

    /// @param transport what drives the run; null where nothing runs
    /// @param shelf opens the shelf; null where nothing runs
    TopBar bar(Studio studio, @Nullable Transport transport, @Nullable Node shelf) {
        List<Node> page = new ArrayList<>();
        if (transport != null) {
            page.addAll(transport.comparing());
        }
        if (shelf != null) {
            page.add(shelf);
        }
        page.add(steps());
        page.add(host.files().button(words));
        page.add(new IconButton(Pictogram.PRES, words.live("present"), host::present));
        page.add(new IconButton(Pictogram.HELP, words.live("help.open"), host::showLesson));
        return new TopBar(
                studio,
                TopBar.title(words.live(open.lab().descriptor().chapter().textKey()), words.live("title")),
                transport == null ? List.of() : transport.middle(),
                page,
                open.model().run().map(this::seedItem).stream().toList(),
                life);
    }

    private IconButton steps() {
        IconButton play = new IconButton(Pictogram.TARGET, words.live("beats"), () -> {});
        play.setOnAction(_ -> beats.menu(words).show(play, Side.BOTTOM, 0, 4));
        return play;
    }

    private MenuItem seedItem(RunControls run) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(words.live("run.seed.help"));
        item.setOnAction(_ -> run.newSeed());
        life.follow(run.seeded(), now -> item.setDisable(!Boolean.TRUE.equals(now)));
        return item;
    }
}
