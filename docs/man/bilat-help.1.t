@store shipped

EXAMPLES
  $ bilat help unload
  usage: bilat unload DOCUMENT

  Removes what one document said. Figures that it had replaced are current again.
  DOCUMENT is a number of `bilat documents`.
