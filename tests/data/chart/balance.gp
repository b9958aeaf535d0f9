reset session
set terminal svg noenhanced size 720,500 dynamic font 'Liberation Sans,12'
set output 'picture.svg'
set xrange [2012.64191:2026.50748]
set yrange [-3.998812:25.710042]
grid_color = '#e1e5ea'
muted_color = '#5c6773'
axis_color = '#7b8794'
line_width = 2.2
$grid << EOD
2013.45 1.069519
2024.55 1.069519

2013.45 2.686869
2024.55 2.686869

2013.45 4.304219
2024.55 4.304219

2013.45 11.508913
2024.55 11.508913

2013.45 14.339275
2024.55 14.339275

2013.45 17.169638
2024.55 17.169638

2013.45 20
2024.55 20

EOD
$events << EOD
2015 8.129531
2015 21.491384

2015 3.825074
2015 7.183601

2015 0
2015 2.948069

EOD
$bars << EOD
2014 3.527891 2013.64 2014.36 3.527891 5.921569 16017957
2015 3.980749 2014.64 2015.36 3.980749 5.921569 16017957
2016 4.110137 2015.64 2016.36 4.110137 5.921569 16017957
2017 3.689626 2016.64 2017.36 3.689626 5.921569 16017957
2018 3.366156 2017.64 2018.36 3.366156 5.921569 16017957
2019 3.10738 2018.64 2019.36 3.10738 5.921569 16017957
2020 3.075033 2019.64 2020.36 3.075033 5.921569 16017957
2021 2.492787 2020.64 2021.36 2.492787 5.921569 16017957
2022 3.172074 2021.64 2022.36 3.172074 5.921569 16017957
2023 3.592585 2022.64 2023.36 3.592585 5.921569 16017957
2024 3.10738 2023.64 2024.36 3.10738 5.921569 16639964
EOD
$hatch << EOD
2023.64 5.565062 16224092
2023.75555 5.921569 16224092

2023.64 5.208556 16224092
2023.87109 5.921569 16224092

2023.64 4.85205 16224092
2023.98664 5.921569 16224092

2023.64 4.495544 16224092
2024.10219 5.921569 16224092

2023.64 4.139037 16224092
2024.21773 5.921569 16224092

2023.64 3.782531 16224092
2024.33328 5.921569 16224092

2023.64 3.426025 16224092
2024.36 5.647508 16224092

2023.65227 3.10738 16224092
2024.36 5.291002 16224092

2023.76782 3.10738 16224092
2024.36 4.934495 16224092

2023.88336 3.10738 16224092
2024.36 4.577989 16224092

2023.99891 3.10738 16224092
2024.36 4.221483 16224092

2024.11446 3.10738 16224092
2024.36 3.864977 16224092

2024.23 3.10738 16224092
2024.36 3.50847 16224092

2024.34555 3.10738 16224092
2024.36 3.151964 16224092

2023.64 5.921569 16017957
2024.36 5.921569 16017957
2024.36 3.10738 16017957
2023.64 3.10738 16017957
2023.64 5.921569 16017957

EOD
$axis << EOD
2014 0
2014 -0.237671

2015 0
2015 -0.237671

2016 0
2016 -0.237671

2017 0
2017 -0.237671

2018 0
2018 -0.237671

2019 0
2019 -0.237671

2020 0
2020 -0.237671

2021 0
2021 -0.237671

2022 0
2022 -0.237671

2023 0
2023 -0.237671

2024 0
2024 -0.237671

2013.45 5.921569
2024.55 5.921569

2013.45 8.67855
2024.55 8.67855

EOD
$lines << EOD
2014 12.301414 1196909
2015 11.225876 1196909
2016 10.659804 1196909
2017 11.282484 1196909
2018 11.678734 1196909
2019 11.848556 1196909
2020 11.508913 1196909
2021 12.641058 1196909
2022 13.659988 1196909
2023 14.226061 1196909
2024 14.056239 1196909

2014 16.490351 16017957
2015 14.622311 16017957
2016 13.82981 16017957
2017 15.188384 16017957
2018 16.150707 16017957
2019 16.773387 16017957
2020 16.490351 16017957
2021 18.641426 16017957
2022 18.471604 16017957
2023 18.301783 16017957
2024 18.98107 16017957

EOD
$dots << EOD
2014 12.301414 0.8 7 1196909
2015 11.225876 0.8 7 1196909
2016 10.659804 0.8 7 1196909
2017 11.282484 0.8 7 1196909
2018 11.678734 0.8 7 1196909
2019 11.848556 0.8 7 1196909
2020 11.508913 0.8 7 1196909
2021 12.641058 0.8 7 1196909
2022 13.659988 0.8 7 1196909
2023 14.226061 0.8 7 1196909
2024 14.056239 0.8 7 1196909
2024 14.056239 0.44 7 16777215
2014 16.490351 0.8 7 16017957
2015 14.622311 0.8 7 16017957
2016 13.82981 0.8 7 16017957
2017 15.188384 0.8 7 16017957
2018 16.150707 0.8 7 16017957
2019 16.773387 0.8 7 16017957
2020 16.490351 0.8 7 16017957
2021 18.641426 0.8 7 16017957
2022 18.471604 0.8 7 16017957
2023 18.301783 0.8 7 16017957
2024 18.98107 0.8 7 16017957
2024 18.98107 0.44 7 16777215
EOD
set label 'Kazakhstan''s trade in goods with Russia' at screen 0.01944, screen 0.9539 left font 'Liberation Sans:Bold,17' textcolor rgb '#1f2933' noenhanced front
set label 'US dollars, billion, current prices' at screen 0.01944, screen 0.9089 left font 'Liberation Sans,13' textcolor rgb '#5c6773' noenhanced front
set label 'Hollow, hatched: provisional or estimated.' at screen 0.01944, screen 0.059 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label 'Source: Bureau of National Statistics; data of 15 February 2025.' at screen 0.01944, screen 0.033 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '2014' at screen 0.09795, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2015' at screen 0.17007, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2016' at screen 0.24219, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2017' at screen 0.31431, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2018' at screen 0.38643, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2019' at screen 0.45855, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2020' at screen 0.53067, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2021' at screen 0.60279, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2022' at screen 0.67492, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2023' at screen 0.74704, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '2024' at screen 0.81916, screen 0.1063 center font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Balance (exports less imports)' at screen 0.05828, screen 0.39232 left font 'Liberation Sans:Bold,12' textcolor rgb '#1f2933' noenhanced front
set label '−15' at screen 0.04717, screen 0.1706 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−10' at screen 0.04717, screen 0.22504 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−5' at screen 0.04717, screen 0.27948 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.04717, screen 0.33392 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '−7.4' at screen 0.09795, screen 0.23335 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−6.0' at screen 0.17007, screen 0.24859 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−5.6' at screen 0.24219, screen 0.25295 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−6.9' at screen 0.31431, screen 0.23879 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−7.9' at screen 0.38643, screen 0.2279 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.7' at screen 0.45855, screen 0.21919 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.8' at screen 0.53067, screen 0.21811 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−10.6' at screen 0.60279, screen 0.19851 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.5' at screen 0.67492, screen 0.22137 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−7.2' at screen 0.74704, screen 0.23553 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label '−8.7' at screen 0.81916, screen 0.21919 center font 'Liberation Sans,11' textcolor rgb '#1f2933' noenhanced front
set label 'Eurasian Economic Union' at screen 0.17562, screen 0.846 left font 'Liberation Sans,10' textcolor rgb '#5c6773' noenhanced front
set label '0' at screen 0.04717, screen 0.42672 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '5' at screen 0.04717, screen 0.52199 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '10' at screen 0.04717, screen 0.61726 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '15' at screen 0.04717, screen 0.71253 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label '20' at screen 0.04717, screen 0.8078 right font 'Liberation Sans,11' textcolor rgb '#5c6773' noenhanced front
set label 'Imports 18.2' at screen 0.87549, screen 0.7735 left font 'Liberation Sans:Bold,12' textcolor rgb '#b5440b' noenhanced front
set label 'Exports 9.5' at screen 0.87549, screen 0.60773 left font 'Liberation Sans:Bold,12' textcolor rgb '#12436d' noenhanced front
set encoding utf8
unset key
unset border
unset tics
set lmargin at screen 0
set rmargin at screen 1
set tmargin at screen 1
set bmargin at screen 0
plot \
	$grid using 1:2 with lines lw 1 lc rgb grid_color notitle, \
	$events using 1:2 with lines lw 1 dt (4,3) lc rgb muted_color notitle, \
	$bars using 1:2:3:4:5:6:7 with boxxyerror fs solid 1 noborder lc rgb variable notitle, \
	$hatch using 1:2:3 with lines lw 1 lc rgb variable notitle, \
	$axis using 1:2 with lines lw 1 lc rgb axis_color notitle, \
	$lines using 1:2:3 with lines lw line_width lc rgb variable notitle, \
	$dots using 1:2:3:4:5 with points ps variable pt variable lc rgb variable notitle
unset output
