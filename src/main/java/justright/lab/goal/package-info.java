/// What a lesson asks for, in a form that can be checked: no code, only quantities and comparisons.
@NullMarked
package justright.lab.goal;

import org.jspecify.annotations.NullMarked;
