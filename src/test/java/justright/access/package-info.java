/// The program for everybody: by keyboard alone, read aloud, seen with other eyes, in larger type and longer words.
@NullMarked
package justright.access;

import org.jspecify.annotations.NullMarked;
