package justright.lab;

import justright.setting.Setting;

/// How something stood, to come back to.
interface Memento {

    /// Whether it stands like that now.
    boolean isHere();

    void comeBack();

    /// How a setting stands.
    static Memento of(Setting<?> setting) {
        String kept = setting.encode();
        return new Memento() {
            @Override
            public boolean isHere() {
                return kept.equals(setting.encode());
            }

            @Override
            public void comeBack() {
                setting.parse(kept);
            }
        };
    }
}
