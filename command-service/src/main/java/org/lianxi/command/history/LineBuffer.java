package org.lianxi.command.history;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes of lines on their way out.
 */
final class LineBuffer {

    private byte[] bytes;

    private int size;

    LineBuffer(int capacity) {
        this.bytes = new byte[capacity];
    }

    int size() {
        return this.size;
    }

    LineBuffer add(byte[] source, int begin, int end) {
        int length = end - begin;
        reserve(length);
        System.arraycopy(source, begin, this.bytes, this.size, length);
        this.size += length;
        return this;
    }

    LineBuffer add(byte[] source) {
        return add(source, 0, source.length);
    }

    LineBuffer add(char character) {
        reserve(1);
        this.bytes[this.size++] = (byte) character;
        return this;
    }

    LineBuffer add(long number) {
        return add(Long.toString(number).getBytes(StandardCharsets.ISO_8859_1));
    }

    LineBuffer add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds JSON, which may break lines only where a space could stand as well.
     */
    LineBuffer addOnOneLine(byte[] json) {
        int begin = this.size;
        add(json);
        for (int i = begin; i < this.size; i++) {
            if (this.bytes[i] == '\n' || this.bytes[i] == '\r') {
                this.bytes[i] = ' ';
            }
        }
        return this;
    }

    private void reserve(int length) {
        if (this.size + length > this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, Math.max(this.size + length, this.bytes.length * 2));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(this.bytes, 0, this.size);
        this.size = 0;
    }

    @Override
    public String toString() {
        return new String(this.bytes, 0, this.size, StandardCharsets.UTF_8);
    }

}
