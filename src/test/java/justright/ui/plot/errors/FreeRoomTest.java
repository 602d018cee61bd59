package justright.ui.plot.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import justright.ui.plot.Frame;
import justright.ui.plot.errors.FreeRoom.Box;
import org.junit.jupiter.api.Test;

class FreeRoomTest {

    private static final Frame FRAME = Frame.ofPixels(200, 100);

    @Test
    void namesStandAtTheRightElseAtTheLeft() {
        Box mark = Box.around(100, 50, 5);
        FreeRoom room = new FreeRoom(FRAME, List.of(mark));

        assertThat(room.of(mark, 40, 12))
                .hasValueSatisfying(box -> assertThat(box.left()).isEqualTo(109));
        assertThat(room.of(mark, 40, 12))
                .hasValueSatisfying(box -> assertThat(box.right()).isEqualTo(91));
    }

    @Test
    void namesKeepAwayFromMarksThatLieUponOneAnother() {
        Box mark = Box.around(100, 50, 5);
        Box upon = Box.around(104, 50, 5);
        FreeRoom room = new FreeRoom(FRAME, List.of(mark, upon));

        assertThat(room.isCrowded(mark)).isTrue();
        assertThat(room.of(mark, 40, 12)).hasValueSatisfying(box -> {
            assertThat(box.left()).isGreaterThan(upon.right());
            assertThat(box.bottom()).isLessThan(50);
        });
    }

    @Test
    void neverOutsideAndNeverTwice() {
        Box corner = Box.around(197, 97, 3);
        FreeRoom room = new FreeRoom(FRAME, List.of(corner));

        assertThat(room.of(corner, 40, 12)).isEmpty();
        Box place = Box.of(10, 20, 30, 12);
        assertThat(room.take(place)).isTrue();
        assertThat(room.take(place)).isFalse();
    }
}
