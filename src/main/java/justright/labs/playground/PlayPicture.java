package justright.labs.playground;

import java.util.Optional;
import justright.engine.network.Network;

/// What is computed from a moment for the pictures.
///
/// @param scene the plane; empty where there is none
/// @param judged the dev set
record PlayPicture(Optional<Scene> scene, Judged judged) {

    static PlayPicture of(PlayFrame frame, Sight sight) {
        Task task = frame.task();
        Network network = Network.of(frame.parameters());
        Judged judged = Judged.of(network, task.dev());
        Optional<Scene> scene = Plane.of(task, sight).map(plane -> Scene.of(task, network, plane, sight));
        return new PlayPicture(scene, judged);
    }
}
