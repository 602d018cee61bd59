package justright.labs.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlideTest {

    @Test
    void aJumpIsShownAsAMotionThatArrives() {
        Glide glide = new Glide(2);
        glide.ask(3, false);
        assertThat(glide.shown()).isEqualTo(2);
        double before = 2;
        int frames = 0;
        while (glide.move(3)) {
            assertThat(glide.shown()).isGreaterThan(before);
            before = glide.shown();
            frames++;
        }
        assertThat(glide.shown()).isEqualTo(3);
        assertThat(frames).isBetween(20, 60);
    }

    @Test
    void aHandThatDragsIsFollowedAtOnce() {
        Glide glide = new Glide(2);
        glide.ask(2.3, false);
        assertThat(glide.shown()).isEqualTo(2.3);
        assertThat(glide.move(2.3)).isFalse();
    }

    @Test
    void whereMotionIsToBeAvoidedItIsThereAtOnce() {
        Glide glide = new Glide(0);
        glide.ask(4, true);
        assertThat(glide.shown()).isEqualTo(4);
    }

    @Test
    void aHandStopsTheMotion() {
        Glide glide = new Glide(0);
        glide.ask(4, false);
        glide.move(4);
        glide.ask(0.2, false);
        assertThat(glide.shown()).isEqualTo(0.2);
        assertThat(glide.move(0.2)).isFalse();
    }
}
