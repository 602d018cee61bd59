package justright.lab.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import justright.lab.LabContext;
import justright.ui.plot.Frame;
import justright.ui.plot.PlotCanvas;
import justright.ui.plot.network.Layer;
import justright.ui.plot.network.NetworkDiagram;
import justright.ui.plot.network.NetworkLayout;
import justright.ui.plot.network.PointedNetwork;
import justright.ui.plot.network.Spot;
import justright.ui.plot.network.SpotFinder;
import justright.ui.plot.network.SpotWalk;
import justright.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/// A network to work on: point at a unit to see it large, drag an edge or a bias up or down, add and remove units and
/// layers; the same by keyboard, with names for a screen reader.
///
/// What is done goes to the [NetworkHand]; whoever owns the network shows the outcome by [#show].
public final class NetworkBoard extends Region {

    private static final double BAR = 28;
    /// Layers that stand closer have no room for the names of their counts.
    private static final double BRIEF_PITCH = 64;
    /// Two buttons side by side; where layers stand closer, only the one pointed at last has them.
    private static final double PAIR = 58;

    private final LabContext context;
    private final NetworkHand hand;
    private final PlotCanvas canvas;
    private final NetworkGestures gestures;
    private final Label layerCount = new Label();
    private final LayerButtons layerButtons;
    private final List<LayerButtons> unitButtons = new ArrayList<>();
    private final Map<Integer, Integer> firsts = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Spot> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");
    private final ReadOnlyObjectWrapper<@Nullable Spot> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private @Nullable NetworkDiagram diagram;
    private boolean closeUp = true;
    private boolean brief;
    private int active = 1;
    private int mostLayers = 8;
    private int mostUnits = 64;

    public NetworkBoard(LabContext context, NetworkHand hand) {
        this.context = context;
        this.hand = hand;
        canvas = StageCanvas.create(context);
        layerCount.getStyleClass().add("layer-count");
        layerButtons = new LayerButtons(
                        context.words().live("net.remove-layer"),
                        context.words().live("net.add-layer"),
                        hand::layers)
                .between(layerCount);
        gestures = new NetworkGestures(this, hand);
        getChildren().addAll(layerButtons, canvas);
        getStyleClass().add("network-board");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        canvas.setOnPointer(gestures::pointed);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> hovered.set(spotAt(event.getX(), event.getY())));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hovered.set(null));
        addEventHandler(KeyEvent.KEY_PRESSED, gestures::pressed);
        focusedProperty().addListener((_, _, focused) -> {
            gestures.focused(focused);
            draw(); // what keys act upon is told only where they do
        });
        hovered.addListener(_ -> draw());
        selected.addListener(_ -> draw());
        context.life().listen(context.words().language(), (_, _, _) -> draw());
    }

    /// Shows a network; titles of layers are the board's own.
    public void show(NetworkDiagram network) {
        SpotWalk walk = new SpotWalk(network);
        drop(selected, walk); // each draws at once, and the other is still there in the network before
        drop(hovered, walk);
        gestures.letGoOfWhatIsGone(walk);
        diagram = network;
        firsts.keySet().removeIf(layer -> layer >= network.layers().size());
        draw();
    }

    private static void drop(ReadOnlyObjectWrapper<@Nullable Spot> spot, SpotWalk walk) {
        Spot now = spot.get();
        if (now != null && !walk.has(now)) {
            spot.set(null);
        }
    }

    /// What is under the pointer; null for nothing. A hero may show the unit's picture.
    public ReadOnlyObjectProperty<@Nullable Spot> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// What keys act upon; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Spot> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether the unit pointed at is shown enlarged here; not needed where a hero does so.
    public void setCloseUp(boolean shown) {
        closeUp = shown;
        draw();
    }

    /// How many hidden layers and units the buttons allow.
    public void setLimits(int layers, int units) {
        mostLayers = layers;
        mostUnits = units;
        requestLayout();
    }

    @Nullable
    NetworkDiagram diagram() {
        return diagram;
    }

    void select(@Nullable Spot spot) {
        if (spot != null) {
            bringIntoView(spot);
        }
        selected.set(spot);
    }

    /// Shows the units after, or before, those shown.
    void page(Spot.AtMore more) {
        NetworkDiagram shown = titled();
        if (shown != null) {
            NetworkLayout layout = shown.layout(canvas.sheet());
            int step = Math.max(1, layout.shown(more.layer()));
            int first = layout.first(more.layer()) + (more.below() ? step : -step);
            firsts.put(more.layer(), Math.max(0, first));
            draw();
        }
    }

    double unit() {
        return canvas.plotStyleProperty().get().unit();
    }

    @Nullable
    Spot spotAt(double x, double y) {
        NetworkDiagram shown = titled();
        return shown == null
                ? null
                : new SpotFinder(shown, shown.layout(canvas.sheet()), unit())
                        .at(x, y)
                        .orElse(null);
    }

    private void bringIntoView(Spot spot) {
        NetworkDiagram shown = titled();
        if (shown == null || getWidth() <= 0) {
            return;
        }
        NetworkLayout layout = shown.layout(canvas.sheet());
        switch (spot) {
            case Spot.AtUnit(int layer, int unit) -> bringIntoView(layout, layer, unit);
            case Spot.AtBias(int layer, int unit) -> bringIntoView(layout, layer, unit);
            case Spot.AtEdge(int layer, int to, int from) -> {
                bringIntoView(layout, layer, to);
                bringIntoView(layout, layer - 1, from);
            }
            case Spot.AtMore _ -> {}
        }
    }

    private void bringIntoView(NetworkLayout layout, int layer, int unit) {
        int first = layout.first(layer);
        int shown = layout.shown(layer);
        firsts.put(layer, Math.clamp(first, Math.max(0, unit - shown + 1), unit));
    }

    /// The network with the board's titles, each layer from the unit it was moved to.
    private @Nullable NetworkDiagram titled() {
        NetworkDiagram network = diagram;
        if (network == null) {
            return null;
        }
        NetworkNames names = new NetworkNames(network, context.words());
        List<Layer> layers = new ArrayList<>();
        for (int l = 0; l < network.layers().size(); l++) {
            Layer layer = network.layers().get(l);
            layers.add(layer.titled(names.title(l, brief), layer.note()).from(firsts.getOrDefault(l, 0)));
        }
        return network.layers(layers);
    }

    private void draw() {
        NetworkDiagram shown = titled();
        if (shown == null) {
            return;
        }
        NetworkNames names = new NetworkNames(shown, context.words());
        Spot marked = isFocused() ? selected.get() : null;
        Spot told = hovered.get() != null ? hovered.get() : marked;
        active = told == null ? active : told.layer();
        canvas.setPlot(new PointedNetwork(
                shown, hovered.get(), marked, told == null ? List.of() : names.lines(told), closeUp));
        Spot kept = selected.get();
        setAccessibleText(kept == null ? names.summary() : names.spoken(kept));
        canvas.setAccessibleText(names.summary());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.rint(BAR * unit());
        canvas.resizeRelocate(0, 2 * bar, getWidth(), Math.max(0, getHeight() - 2 * bar));
        canvas.layout(); // so that its frame is that of its size
        Frame frame = canvas.frame();
        NetworkDiagram network = diagram;
        layerButtons.setVisible(network != null);
        if (network == null || frame == null || getWidth() <= 0) {
            return;
        }
        int hidden = network.layers().size() - 2;
        abbreviate(frame.width() / (hidden + 1));
        String count = Numbers.whole(hidden);
        layerCount.setText(context.words().get(hidden == 1 ? "net.layers.one" : "net.layers", count));
        boolean wide = frame.width() / (hidden + 1) >= PAIR;
        int nearest = Math.clamp(active, 1, Math.max(1, hidden));
        layerButtons.allow(hidden > 0, hidden < mostLayers);
        place(layerButtons, frame.toX((hidden + 1) / 2.0), 0, bar);
        for (int l = 1; l <= Math.max(hidden, unitButtons.size()); l++) {
            LayerButtons buttons = unitButtons(l);
            buttons.setVisible(l <= hidden && (wide || l == nearest));
            if (l <= hidden) {
                int units = network.layers().get(l).size();
                buttons.allow(units > 1, units < mostUnits);
                place(buttons, frame.toX(l), bar, bar);
            }
        }
    }

    /// @param pitch from one layer to the next
    private void abbreviate(double pitch) {
        boolean close = pitch / unit() < BRIEF_PITCH;
        if (close != brief) {
            brief = close;
            draw();
        }
    }

    private void place(Region part, double middle, double y, double height) {
        double width = Math.min(part.prefWidth(-1), getWidth());
        double left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        part.resizeRelocate(Math.rint(left), y, width, height);
    }

    private LayerButtons unitButtons(int layer) {
        while (unitButtons.size() < layer) {
            int l = unitButtons.size() + 1;
            String name = Numbers.whole(l);
            LayerButtons buttons = new LayerButtons(
                    context.words().live("net.remove-unit", name),
                    context.words().live("net.add-unit", name),
                    more -> hand.units(l, more));
            buttons.setManaged(false);
            unitButtons.add(buttons);
            getChildren().add(getChildren().size() - 1, buttons);
        }
        return unitButtons.get(layer - 1);
    }
}
