/// The ordered list of labs. Each lab has a folder of its own below and knows no other.
@NullMarked
package justright.labs;

import org.jspecify.annotations.NullMarked;
