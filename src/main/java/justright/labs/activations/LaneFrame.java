package justright.labs.activations;

import justright.engine.network.Parameters;

/// One function at one moment.
///
/// @param parameters of its network, a copy that nobody changes
/// @param arrived the first update after which the train error was at the target, else −1
/// @param raw the unit fed with g's outputs as they are
/// @param centred the unit fed with the same outputs without their mean
record LaneFrame(Parameters parameters, int arrived, UnitWay raw, UnitWay centred) {}
