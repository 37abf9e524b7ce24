package org.lianxi.standalone.demo;

/**
 * For whom a step is taken. Units act; no person is named.
 *
 * @param unit unit code
 * @param role role in the conference
 */
record Actor(String unit, String role) {

    String header() {
        return "account=demo-" + this.unit + "; unit=" + this.unit + "; role=" + this.role;
    }

}
