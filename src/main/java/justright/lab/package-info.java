/// The contract of a lab: what every lab has, and what the app may rely on.
///
/// Models know no scene graph; views hold no logic.
@NullMarked
package justright.lab;

import org.jspecify.annotations.NullMarked;
