/// Numbers only: data, networks, optimizers and the probes that read them.
///
/// Knows the JDK and EJML. Must not know JavaFX, threads, files of the user's choosing, wall clocks, unseeded
/// chance, or words for people: what went wrong with data is an enum and a place, what went wrong in a program
/// an [IllegalArgumentException] that names the values.
@NullMarked
package justright.engine;

import org.jspecify.annotations.NullMarked;
