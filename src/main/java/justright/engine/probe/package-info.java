/// Measurements on models and data: decision grids, loss surfaces, gradient checks, linearity, confidence.
///
/// Reads and changes nothing: whatever a probe is given, it leaves as it was. Must not know training, threads or
/// the screen.
@NullMarked
package justright.engine.probe;

import org.jspecify.annotations.NullMarked;
