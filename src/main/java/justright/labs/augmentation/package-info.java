/// Can old pictures stand in for new ones? One network learns from few pictures, one from the same and fresh copies of
/// them, one from twice as many real ones; a sheet shows the copies, a matrix the mistakes. Knows no other lab.
@NullMarked
package justright.labs.augmentation;

import org.jspecify.annotations.NullMarked;
