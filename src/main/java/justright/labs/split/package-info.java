/// The lab "How should the data be divided?": three sets, how far a measured error can be trusted, and what choosing
/// among many models does to it.
///
/// Knows no other lab and nothing of the window around it.
@NullMarked
package justright.labs.split;

import org.jspecify.annotations.NullMarked;
