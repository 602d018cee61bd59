/// What stands around a lab: navigation, top bar, bench, home. Knows the contract of a lab, no lab by name.
@NullMarked
package justright.app.shell;

import org.jspecify.annotations.NullMarked;
