/// The network as units and edges.
@NullMarked
package justright.ui.plot.network;

import org.jspecify.annotations.NullMarked;
