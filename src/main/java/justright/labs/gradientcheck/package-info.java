/// The lab "gradient checking": is my backprop right?
///
/// One small network whose backward pass may have a mistake in it, its gradient against a measured one, component by
/// component, and a hunt for the mistake.
@NullMarked
package justright.labs.gradientcheck;

import org.jspecify.annotations.NullMarked;
