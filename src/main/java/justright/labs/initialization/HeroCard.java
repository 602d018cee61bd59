package justright.labs.initialization;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import justright.lab.LabContext;
import justright.lab.stage.Redrawing;
import justright.lab.stage.Segments;
import justright.setting.ChoiceSetting;
import justright.setting.SwitchSetting;
import justright.ui.control.Card;
import justright.ui.text.Numbers;
import justright.ui.text.Words;

/// The histograms: one row for each scheme, one column for each layer.
final class HeroCard {

    private static final int MOST_COLUMNS = 6;

    private final InitializationModel model;
    private final Words words;
    private final Map<Scheme, RowPane> panes = new EnumMap<>(Scheme.class);
    private final RowsPane rows = new RowsPane();
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final Card card;
    private boolean compact;

    HeroCard(InitializationModel model, LabContext context) {
        this.model = model;
        this.words = context.words();
        for (Scheme scheme : Scheme.values()) {
            panes.put(scheme, new RowPane(scheme, model, context));
        }
        card = new Card(title, rows).subtitle(subtitle).legend(menu(context), Segments.of(model.knobs().view, context));
        card.setMinSize(0, 0);
        Redrawing.whenever(model, context, this::draw, model.reading());
    }

    Card card() {
        return card;
    }

    void setCompact(boolean narrow) {
        compact = narrow;
        draw();
    }

    /// Which schemes have a row; at most four.
    private MenuButton menu(LabContext context) {
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(words.live("rows.choose"));
        menu.getStyleClass().addAll("outline-button", "compact");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        for (Scheme scheme : Scheme.values()) {
            SwitchSetting shown = model.knobs().shown(scheme);
            CheckMenuItem item = new CheckMenuItem();
            item.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> words.get("setting." + scheme.row()) + "   " + variance(scheme),
                            words.language(),
                            model.knobs().k.value()));
            item.disableProperty().bind(shown.available().not());
            context.life().follow(shown.value(), item::setSelected);
            item.setOnAction(_ -> shown.set(item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String variance(Scheme scheme) {
        return words.get(
                "variance." + scheme.key(), Numbers.brief(model.knobs().k.get()));
    }

    private void draw() {
        Reading now = model.reading().get();
        if (now == null) {
            return;
        }
        String view = ChoiceSetting.nameOf(now.view());
        title.set(
                now.step() == 0
                        ? words.get("hero.untrained." + view)
                        : words.get("hero.trained." + view, Numbers.whole(now.step())));
        subtitle.set(words.get(
                now.view() == View.ACTIVATIONS ? "hero.sample" : "hero.sample.gradients",
                words.get("setting.bend." + ChoiceSetting.nameOf(now.design().bend())),
                Numbers.whole(now.design().layers()),
                Numbers.whole(now.design().units()),
                Numbers.whole(now.race().batch().size())));
        List<Integer> layers = Columns.shown(now.design().layers(), MOST_COLUMNS);
        List<Row> all = now.rows();
        rows.show(all.stream().map(row -> pane(row.scheme())).toList());
        for (int i = 0; i < all.size(); i++) {
            pane(all.get(i).scheme()).show(now, all.get(i), layers, i == 0, i == all.size() - 1, compact);
        }
    }

    private RowPane pane(Scheme scheme) {
        RowPane pane = panes.get(scheme);
        if (pane == null) {
            throw new IllegalArgumentException(scheme + " has no row");
        }
        return pane;
    }
}
