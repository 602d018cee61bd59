package justright.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import justright.ui.plot.PlotPointer.Action;
import justright.ui.plot.surface.CanvasSurface;
import justright.ui.plot.surface.Surface;
import justright.ui.plot.surface.SvgSurface;
import justright.ui.theme.Palette;
import justright.ui.theme.Token;
import org.jspecify.annotations.Nullable;

/// Shows one plot and repaints it, once per frame at most, when plot, palette, style or size have changed.
///
/// Each of the plot's layers has a canvas, and is left alone while it stays the same. The reading under the pointer is
/// painted on a layer of its own, so that hovering does not repaint the plot. Give `accessibleText` what the picture
/// says in words. Thread: JavaFX; needs `Fonts.load()`.
public final class PlotCanvas extends Region {

    private static final double PREFERRED = 240;

    private final List<PlotLayer> layers = new ArrayList<>(List.of(new PlotLayer()));
    private final PlotLayer overlay = new PlotLayer();

    private final ObjectProperty<@Nullable Plot> plot = new SimpleObjectProperty<>(this, "plot");
    private final ObjectProperty<Palette> palette;
    private final ObjectProperty<PlotStyle> style = new SimpleObjectProperty<>(this, "style", PlotStyle.NORMAL);
    private final ObjectProperty<@Nullable Probe> probe = new SimpleObjectProperty<>(this, "probe");
    private final ObjectProperty<@Nullable Consumer<PlotPointer>> onPointer =
            new SimpleObjectProperty<>(this, "onPointer");

    private @Nullable MouseEvent pointer;
    private boolean stale = true;

    public PlotCanvas(Palette palette) {
        this.palette = new SimpleObjectProperty<>(this, "palette", palette);
        getStyleClass().add("plot-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(layers.getFirst().canvas(), overlay.canvas());
        plot.subscribe(this::repaint);
        this.palette.subscribe(this::repaintAll);
        style.subscribe(this::repaintAll);
        probe.subscribe(this::repaint);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> report(Action.DRAGGED, event));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> report(Action.RELEASED, event));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> report(Action.CLICKED, event));
    }

    public ObjectProperty<@Nullable Plot> plotProperty() {
        return plot;
    }

    public void setPlot(@Nullable Plot picture) {
        plot.set(picture);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public ObjectProperty<PlotStyle> plotStyleProperty() {
        return style;
    }

    public ObjectProperty<@Nullable Probe> probeProperty() {
        return probe;
    }

    public void setProbe(@Nullable Probe reader) {
        probe.set(reader);
    }

    /// Leaves the picture to the words beside it: a screen reader passes it over.
    public void markDecorative() {
        setAccessibleRole(AccessibleRole.NODE);
    }

    /// Receives presses, drags, releases and clicks in data coordinates; not those that ask for the picture's menu, as
    /// what is to be saved must not change by asking.
    public void setOnPointer(@Nullable Consumer<PlotPointer> receiver) {
        onPointer.set(receiver);
    }

    /// The frame of the plot as it is shown now, for what is laid over it.
    public @Nullable Frame frame() {
        Plot shown = plot.get();
        return shown == null ? null : shown.frame(sheet());
    }

    /// What the plot is painted on now, for finding out where it puts things.
    public Sheet sheet() {
        return sheet(layers.getFirst());
    }

    /// The picture as it is shown, as vectors; text stays text.
    public String svg() {
        SvgSurface surface = new SvgSurface(getWidth(), getHeight());
        paintOn(surface);
        return surface.document();
    }

    /// The picture as it is shown, painted anew at `scale` times its size.
    public WritableImage image(double scale) {
        Canvas canvas = new Canvas(Math.ceil(getWidth() * scale), Math.ceil(getHeight() * scale));
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D(), scale);
        paintOn(surface);
        surface.finish();
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return canvas.snapshot(transparent, null);
    }

    private void paintOn(Surface surface) {
        Sheet sheet = new Sheet(surface, palette.get(), style.get(), getWidth(), getHeight());
        surface.fillRect(0, 0, getWidth(), getHeight(), 0, sheet.color(Token.CARD));
        Plot shown = plot.get();
        if (shown != null) {
            shown.paint(sheet);
        }
    }

    /// The title of the card around the picture, then what the picture says: several pictures of one state differ.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Object own = super.queryAccessibleAttribute(attribute, parameters);
        String title = attribute == AccessibleAttribute.TEXT ? titleAround() : "";
        return own instanceof String text && !text.isEmpty() && !title.isEmpty() ? title + ": " + text : own;
    }

    private String titleAround() {
        for (Parent around = getParent(); around != null; around = around.getParent()) {
            if (around.getStyleClass().contains("card")) {
                return Objects.requireNonNullElse(around.getAccessibleText(), "");
            }
        }
        return "";
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double zoom = zoom();
        if (!layers.getFirst().hasSize(width, height, zoom)) {
            layers.forEach(layer -> layer.resize(width, height, zoom));
            overlay.resize(width, height, zoom);
            stale = true;
        }
        if (stale && width > 0 && height > 0) {
            stale = false;
            paint();
        }
    }

    /// How many times larger this is shown than it is laid out, so that it can be painted as sharp.
    private double zoom() {
        return Math.max(1, getLocalToSceneTransform().getMxx());
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED;
    }

    private void repaint() {
        stale = true;
        setNeedsLayout(true);
    }

    private void repaintAll() {
        layers.forEach(PlotLayer::wipe);
        repaint();
    }

    private void paint() {
        Plot shown = plot.get();
        List<Plot> parts = shown == null ? List.of() : shown.layers(sheet());
        while (layers.size() < parts.size()) {
            addLayer();
        }
        for (int i = 0; i < layers.size(); i++) {
            if (i < parts.size()) {
                layers.get(i).show(parts.get(i), sheet(layers.get(i)));
            } else {
                layers.get(i).wipe();
            }
        }
        paintReading();
    }

    private void addLayer() {
        PlotLayer layer = new PlotLayer();
        PlotLayer first = layers.getFirst();
        layer.resize(first.width(), first.height(), zoom());
        getChildren().add(layers.size(), layer.canvas());
        layers.add(layer);
    }

    private void hover(@Nullable MouseEvent event) {
        pointer = event;
        paintReading();
    }

    private void paintReading() {
        overlay.wipe();
        Frame frame = frame();
        Probe reader = probe.get();
        MouseEvent at = pointer;
        if (frame == null || reader == null || at == null || !frame.contains(at.getX(), at.getY())) {
            return;
        }
        reader.at(frame.fromX(at.getX()), frame.fromY(at.getY()))
                .ifPresent(it -> new ProbePainter(sheet(overlay), frame).paint(it));
        overlay.surface().finish();
    }

    /// A canvas that takes keys has the focus from here on; a scroll pane around it must not hear of the press, or it
    /// would take the focus for itself.
    private void pressed(MouseEvent event) {
        if (isFocusTraversable()) {
            requestFocus();
            event.consume();
        }
        report(Action.PRESSED, event);
    }

    private void report(Action action, MouseEvent event) {
        Consumer<PlotPointer> receiver = onPointer.get();
        Frame frame = frame();
        if (receiver != null && frame != null && !asksForMenu(event)) {
            receiver.accept(new PlotPointer(
                    action, frame.fromX(event.getX()), frame.fromY(event.getY()), event.getX(), event.getY(), event));
        }
    }

    /// The secondary button, or Control and the only one.
    private static boolean asksForMenu(MouseEvent event) {
        return event.getButton() == MouseButton.SECONDARY || (event.isControlDown() && event.isPopupTrigger());
    }

    private Sheet sheet(PlotLayer layer) {
        return new Sheet(layer.surface(), palette.get(), style.get(), layer.width(), layer.height());
    }
}
