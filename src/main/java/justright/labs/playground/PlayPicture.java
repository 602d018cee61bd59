package justright.labs.playground;

import java.util.Optional;
import justright.engine.network.Network;

/// What is computed from a moment for the pictures.
///
/// @param scene the plane; empty where there is none
/// @param units what each unit answers over the plane; empty where there is none
/// @param judged the dev set
record PlayPicture(Optional<Scene> scene, Optional<UnitViews> units, Judged judged) {

    static PlayPicture of(PlayFrame frame, Sight sight) {
        Task task = frame.task();
        Network network = Network.of(frame.parameters());
        Judged judged = Judged.of(network, task.dev());
        Optional<Plane> plane = Plane.of(task, sight);
        Optional<UnitViews> units = plane.map(seen -> UnitViews.of(task, network, seen));
        return new PlayPicture(plane.map(seen -> Scene.of(task, network, seen, sight)), units, judged);
    }
}
