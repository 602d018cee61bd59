/// The lab "everything at once": any data, any network the engine knows, any rule of learning, edited while it runs.
@NullMarked
package justright.labs.playground;

import org.jspecify.annotations.NullMarked;
