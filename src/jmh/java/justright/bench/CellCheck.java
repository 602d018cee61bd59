package justright.bench;

import justright.engine.Chance;
import justright.engine.optimizer.Learner;

/// Prints the loss of each cell after 200 updates, which must agree with NumPy's to 12 digits.
final class CellCheck {

    private CellCheck() {}

    public static void main(String[] arguments) {
        for (String name : new String[] {"P_t", "Q_t", "Q_r", "R_t", "R_r", "S_t", "S_r", "T_r", "U_r"}) {
            Cell cell = Cell.named(name);
            Learner learner = Learner.of(cell.parameters(), Chance.of(1));
            for (int step = 0; step < 200; step++) {
                learner.update(cell.batches()[step % cell.batches().length], cell.rule());
            }
            double loss = learner.evaluate(cell.all()).dataCost();
            System.out.printf("justright,%s,%.15g%n", name, loss);
        }
    }
}
