// SPDX-License-Identifier: MPL-2.0
//! `p101`: the command line of Paragraf 101.

fn main() {
    println!("p101 {}", paragraf101::VERSION);
}
