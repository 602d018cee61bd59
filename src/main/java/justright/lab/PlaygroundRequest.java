package justright.lab;

import javafx.event.Event;
import javafx.event.EventType;

/// Fired by a node of a lab that asks for the present state in the playground; the window answers.
public final class PlaygroundRequest extends Event {

    public static final EventType<PlaygroundRequest> ASKED = new EventType<>(ANY, "PLAYGROUND_ASKED");

    private static final long serialVersionUID = 1;

    public PlaygroundRequest() {
        super(ASKED);
    }
}
