package gangmu.model;

/** 績效燈號: what a KPI-year is worth at a glance. */
public enum Light {
    GREEN("★"),
    YELLOW("▲"),
    RED("●"),
    WHITE("□");

    private final String sign;

    Light(String sign) {
        this.sign = sign;
    }

    /** The sign that shows the light without colour. */
    public String sign() {
        return sign;
    }
}
