/// Rules of the house, each with its reason: rooms and imports, words, colours, source layout, the contract of a lab.
@NullMarked
package justright.house;

import org.jspecify.annotations.NullMarked;
