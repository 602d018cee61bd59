/// What is wrong with this run? Generated patients, each a real run with one hidden cause.
@NullMarked
package justright.labs.curveclinic;

import org.jspecify.annotations.NullMarked;
