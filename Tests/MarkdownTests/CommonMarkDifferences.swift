/// The examples of the specification that render otherwise with our extensions on, and why; one
/// that differs for several reasons is listed under the first of them.
let commonMarkDifferences: [Int: String] = {
  let examples: [(reason: String, numbers: [Int])] = [
    (
      "raw HTML leaves nothing, not even a comment",
      [
        21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
        164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181,
        182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490,
        493, 523, 535, 612, 613, 614, 615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643,
      ]
    ),
    (
      "a link inside a link becomes its text",
      [
        517, 518, 531, 532,
      ]
    ),
    (
      "a scheme outside the allow-list, or a picture that is no local file, is refused",
      [
        20, 499, 595, 597, 598, 600, 602,
      ]
    ),
    (
      "an address outside the article's folder is refused; the link becomes its text",
      [
        22, 23, 32, 33, 192, 193, 196, 198, 202, 205, 206, 214, 215, 216, 217, 218, 403, 418, 421,
        432, 472, 473, 481, 482, 488, 501, 504, 505, 506, 508, 509, 511, 513, 514, 515, 516, 520,
        526, 527, 528, 529, 530, 533, 534, 538, 539, 540, 541, 542, 543, 548, 549, 552, 553, 554,
        555, 556, 557, 558, 559, 560, 561, 563, 564, 565, 567, 568, 569, 570, 571, 573, 574, 578,
        580, 581, 582, 583, 584, 585, 586, 587, 588, 590, 592,
      ]
    ),
    (
      "a link that leads nowhere becomes its text",
      [
        200, 484, 485, 486, 566,
      ]
    ),
    (
      "a file is a reference, which the site turns into an address",
      [
        194, 195, 203, 204, 483, 491, 494, 495, 497, 498, 502, 503, 519, 521, 572, 575, 576, 577,
        579,
      ]
    ),
    (
      "a web link carries rel=\"noopener\"",
      [
        346, 479, 480, 500, 525, 537, 593, 594, 599,
      ]
    ),
    ("an info string becomes a class only if it is a plain word", [34, 144]),
    (
      "a heading carries an id",
      [
        10, 59, 62, 66, 67, 68, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 86, 89, 90,
        91, 95, 96, 102, 103, 115, 141, 227, 228, 229, 230, 232, 300, 646, 647,
      ]
    ),
  ]
  var differences: [Int: String] = [:]
  for (reason, numbers) in examples {
    for number in numbers { differences[number] = reason }
  }
  return differences
}()
